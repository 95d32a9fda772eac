package no.romslig.solver.cli;

import no.romslig.solver.run.Product;
import picocli.CommandLine.IVersionProvider;

/** The version that --version prints. */
final class ProductVersion implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {Product.NAME + " " + Product.version()};
  }
}
