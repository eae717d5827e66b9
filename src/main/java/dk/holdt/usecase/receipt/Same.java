package dk.holdt.usecase.receipt;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What is the same for all devices on a paper, so that it is said once.
final class Same {

    private Same() {}

    /// Empty where they differ, and where none has it.
    static <D, T> Optional<T> of(List<D> devices, Function<D, Optional<T>> what) {
        var all = devices.stream().map(what).distinct().toList();
        return all.size() == 1 ? all.getFirst() : Optional.empty();
    }
}
