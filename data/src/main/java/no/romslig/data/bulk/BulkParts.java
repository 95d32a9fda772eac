package no.romslig.data.bulk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Files of jobs in parts, so that none is ever whole in memory. Works inside of the caller's
 * transaction.
 */
@Component
public class BulkParts {

  private static final int SIZE = 1024 * 1024;

  private final JdbcClient database;

  BulkParts(JdbcClient database) {
    this.database = database;
  }

  /** Writes a file; it is whole once this is closed. */
  public OutputStream write(UUID job, BulkFile file) {
    return new Writing(job, file);
  }

  /** A part, from 0; empty behind the last one. */
  public Optional<byte[]> read(UUID job, BulkFile file, int number) {
    return database
        .sql(
            "select packed from bulk_part where job_id = :job and file = :file and number ="
                + " :number")
        .param("job", job)
        .param("file", file.name())
        .param("number", number)
        .query((row, index) -> unpacked(row.getBytes(1)))
        .optional();
  }

  /** Which files there are of a job. */
  public Set<BulkFile> of(UUID job) {
    var found = EnumSet.noneOf(BulkFile.class);
    database
        .sql("select distinct file from bulk_part where job_id = :job")
        .param("job", job)
        .query(String.class)
        .list()
        .forEach(it -> found.add(BulkFile.valueOf(it)));
    return found;
  }

  public void remove(UUID job, BulkFile file) {
    database
        .sql("delete from bulk_part where job_id = :job and file = :file")
        .param("job", job)
        .param("file", file.name())
        .update();
  }

  private void add(UUID job, BulkFile file, int number, byte[] packed) {
    database
        .sql(
            "insert into bulk_part (job_id, file, number, packed)"
                + " values (:job, :file, :number, :packed)")
        .param("job", job)
        .param("file", file.name())
        .param("number", number)
        .param("packed", packed)
        .update();
  }

  private static byte[] unpacked(byte[] packed) {
    try (var gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return gzip.readAllBytes();
    } catch (IOException unexpected) {
      throw new UncheckedIOException(unexpected);
    }
  }

  private static byte[] packed(byte[] content, int length) {
    var packed = new ByteArrayOutputStream(length / 8 + 64);
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(content, 0, length);
    } catch (IOException unexpected) {
      throw new UncheckedIOException(unexpected);
    }
    return packed.toByteArray();
  }

  private final class Writing extends OutputStream {

    private final UUID job;
    private final BulkFile file;
    private final byte[] content = new byte[SIZE];
    private int length;
    private int number;

    Writing(UUID job, BulkFile file) {
      this.job = job;
      this.file = file;
    }

    @Override
    public void write(int one) {
      content[length++] = (byte) one;
      if (length == SIZE) {
        keep();
      }
    }

    @Override
    public void write(byte[] some, int from, int many) {
      int left = many;
      while (left > 0) {
        int now = Math.min(left, SIZE - length);
        System.arraycopy(some, from + many - left, content, length, now);
        length += now;
        left -= now;
        if (length == SIZE) {
          keep();
        }
      }
    }

    @Override
    public void close() {
      if (length > 0 || number == 0) {
        keep();
      }
    }

    private void keep() {
      add(job, file, number, packed(content, length));
      number++;
      length = 0;
    }
  }
}
