package no.romslig.api;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;

/** Sends requests at the same moment. */
public final class AtOnce {

  private AtOnce() {}

  /** The answers to as many requests, in the order of their numbers from 0 on. */
  public static List<HttpResponse<String>> ask(int many, IntFunction<HttpResponse<String>> request)
      throws Exception {
    var start = new CyclicBarrier(many);
    var asked = new ArrayList<Callable<HttpResponse<String>>>();
    for (int i = 0; i < many; i++) {
      int number = i;
      asked.add(
          () -> {
            start.await();
            return request.apply(number);
          });
    }
    var answers = new ArrayList<HttpResponse<String>>();
    try (var threads = Executors.newFixedThreadPool(many)) {
      for (var each : threads.invokeAll(asked)) {
        answers.add(each.get());
      }
    }
    return answers;
  }
}
