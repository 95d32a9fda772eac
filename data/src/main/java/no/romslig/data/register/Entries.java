package no.romslig.data.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/** The rows of one register, of the acting municipality only. */
@NoRepositoryBean
public interface Entries<T extends Entry> extends Repository<T, UUID> {

  T save(T entry);

  Optional<T> findById(UUID id);

  /** In the order in which they were registered: ids carry the time of their making. */
  List<T> findAllByOrderById();

  /** The page of them. */
  Page<T> findAllByOrderById(Pageable page);
}
