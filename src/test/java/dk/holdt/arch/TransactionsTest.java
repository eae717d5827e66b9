package dk.holdt.arch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/// The store sends `begin` and `commit` itself; Jdbi's and JDBC's own would look the same and do nothing, or harm.
class TransactionsTest {

    @Test
    void nobody_leaves_transactions_to_a_library() {
        var ours = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dk.holdt");
        noLibraryTransactions().check(ours);
    }

    @Test
    void the_rule_bites() {
        var sinner = new ClassFileImporter().importPackages("dk.holdt.arch.sins.transaction");
        assertThat(noLibraryTransactions().evaluate(sinner).hasViolation()).isTrue();
    }

    private static ArchRule noLibraryTransactions() {
        return noClasses()
                .should()
                .callMethodWhere(libraryTransaction())
                .because("Database begins and ends every transaction itself");
    }

    private static DescribedPredicate<JavaMethodCall> libraryTransaction() {
        return describe("a transaction of Jdbi or JDBC", call -> {
            var owner = call.getTargetOwner().getPackageName();
            var ofALibrary = owner.startsWith("org.jdbi.") || owner.equals("java.sql");
            return ofALibrary
                    && call.getName().matches("begin|commit|rollback.*|savepoint|setAutoCommit|(use|in)Transaction");
        });
    }
}
