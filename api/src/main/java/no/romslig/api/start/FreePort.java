package no.romslig.api.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Looks for a port on this machine that nobody listens on. */
final class FreePort {

  private static final int TRIES = 20;

  private FreePort() {}

  /** The first free port from {@code first} on; 0 (any) where many in a row are taken. */
  static int from(int first) {
    for (var port = first; port < first + TRIES; port++) {
      if (isFree(port)) {
        return port;
      }
    }
    return 0;
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }
}
