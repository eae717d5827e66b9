package dk.holdt.usecase.imports;

import dk.holdt.domain.repair.PastRepair;
import java.util.List;

/// Where repairs of other places are kept; source and external id together are there once.
public interface PastRepairs {

    /// Keeps those that are not there yet, also when the batch itself holds one twice, and says how many were new. One
    /// that is there already stays as it is.
    int addNew(List<PastRepair> batch);

    long count();
}
