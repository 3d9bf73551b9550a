package kata.database;

import java.util.stream.Stream;
import kata.Attempt;
import kata.Evidence;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;
import org.opentest4j.AssertionFailedError;

/**
 * Lets the message of a red spec end with the statements that were sent, so that an IDE shows them, too. An exception that
 * no spec has worded stays as it is, and they go along with it.
 */
public final class StatementsInTheMessage
        implements TestInstancePreConstructCallback, TestExecutionExceptionHandler, LifecycleMethodExecutionExceptionHandler {

    @Override
    public void preConstructTestInstance(TestInstanceFactoryContext factory, ExtensionContext spec) {
        Evidence.forget();
    }

    @Override
    public void handleTestExecutionException(ExtensionContext spec, Throwable failure) throws Throwable {
        throw with(Evidence.told(), failure);
    }

    @Override
    public void handleBeforeEachMethodExecutionException(ExtensionContext spec, Throwable failure) throws Throwable {
        throw with(Evidence.told(), failure);
    }

    private static Throwable with(String evidence, Throwable failure) {
        if (evidence.isEmpty() || Attempt.isToDo(failure)) {
            return failure;
        }
        var message = failure.getMessage() + "\n\n" + evidence;
        if (failure.getClass() == AssertionError.class) {
            return inPlaceOf(failure, new AssertionError(message, failure.getCause()));
        }
        if (failure instanceof AssertionFailedError compared && compared.isExpectedDefined() && compared.isActualDefined()) {
            return inPlaceOf(failure, new AssertionFailedError(message, compared.getExpected(), compared.getActual(), failure.getCause()));
        }
        failure.addSuppressed(new Sent(evidence));
        return failure;
    }

    private static Throwable inPlaceOf(Throwable failure, Throwable told) {
        told.setStackTrace(failure.getStackTrace());
        Stream.of(failure.getSuppressed()).forEach(told::addSuppressed);
        return told;
    }

    /** Nothing that went wrong: it only travels with a failure. */
    private static final class Sent extends Throwable {

        private static final long serialVersionUID = 1;

        Sent(String evidence) {
            super(evidence, null, false, false);
        }
    }
}
