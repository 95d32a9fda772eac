package no.romslig.api.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where people choose how to sign in. */
@Controller
class SignInPage {

  static final String PATH = "/sign-in";
  static final String DEMO = PATH + "/demo";
  static final String FAILED = PATH + "?failed=true";

  private final ObjectProvider<DemoUsers> demoUsers;
  private final ObjectProvider<ClientRegistrationRepository> clients;

  SignInPage(
      ObjectProvider<DemoUsers> demoUsers, ObjectProvider<ClientRegistrationRepository> clients) {
    this.demoUsers = demoUsers;
    this.clients = clients;
  }

  @AllowedToAnyone
  @GetMapping(PATH)
  String choose(@RequestParam(defaultValue = "false") boolean failed, Model model) {
    model.addAttribute("failed", failed);
    model.addAttribute("services", services());
    model.addAttribute("towns", towns());
    model.addAttribute("demoAction", DEMO);
    model.addAttribute("demoPassword", DemoUsers.PASSWORD);
    return "access/sign-in";
  }

  private List<Service> services() {
    return clients.getIfAvailable() instanceof Iterable<?> all
        ? StreamSupport.stream(all.spliterator(), false)
            .map(ClientRegistration.class::cast)
            .map(Service::of)
            .toList()
        : List.of();
  }

  private List<DemoTown> towns() {
    var towns = new LinkedHashMap<String, List<DemoUsers.DemoUser>>();
    demoUsers.ifAvailable(
        users ->
            users
                .all()
                .forEach(
                    user ->
                        towns
                            .computeIfAbsent(user.town().title(), none -> new ArrayList<>())
                            .add(user)));
    return towns.entrySet().stream()
        .map(town -> new DemoTown(town.getKey(), town.getValue()))
        .toList();
  }

  /**
   * @param href where signing in at that service begins
   */
  record Service(String name, String href) {

    static Service of(ClientRegistration client) {
      return new Service(
          client.getClientName(), "/oauth2/authorization/" + client.getRegistrationId());
    }
  }

  record DemoTown(String name, List<DemoUsers.DemoUser> users) {}
}
