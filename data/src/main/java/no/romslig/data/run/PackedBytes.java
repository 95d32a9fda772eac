package no.romslig.data.run;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A document made small for its column, with what is told of it beside. */
final class PackedBytes {

  private final byte[] bytes;
  private final long size;
  private final String sha256;

  private PackedBytes(byte[] bytes, long size, String sha256) {
    this.bytes = bytes;
    this.size = size;
    this.sha256 = sha256;
  }

  byte[] bytes() {
    return bytes;
  }

  long size() {
    return size;
  }

  String sha256() {
    return sha256;
  }

  static PackedBytes pack(byte[] content) {
    var packed = new ByteArrayOutputStream(content.length / 8 + 64);
    try (var gzip = new GZIPOutputStream(packed, 64 * 1024)) {
      gzip.write(content);
    } catch (IOException unexpected) {
      throw new UncheckedIOException(unexpected);
    }
    return new PackedBytes(packed.toByteArray(), content.length, sha256(content));
  }

  static byte[] unpack(byte[] packed) {
    try (var gzip = new GZIPInputStream(new ByteArrayInputStream(packed), 64 * 1024)) {
      return gzip.readAllBytes();
    } catch (IOException unexpected) {
      throw new UncheckedIOException(unexpected);
    }
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new AssertionError(everyJavaHasIt);
    }
  }
}
