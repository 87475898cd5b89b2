package io.vavr.control;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

public interface Try<T> {
  static <T> Try<T> ofCallable(Callable<? extends T> callable) {
    throw new UnsupportedOperationException();
  }

  static Try<Void> run(CheckedRunnable runnable) {
    throw new UnsupportedOperationException();
  }

  boolean isFailure();

  boolean isSuccess();

  Try<T> onFailure(Consumer<? super Throwable> action);

  Try<T> onSuccess(Consumer<? super T> action);

  @FunctionalInterface
  interface CheckedRunnable {
    void run() throws Throwable;
  }
}
