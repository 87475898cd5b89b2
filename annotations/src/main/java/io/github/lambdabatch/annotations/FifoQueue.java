package io.github.lambdabatch.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that the annotated batch handler is invoked with messages of a FIFO queue.
 *
 * <p>Nothing in a handler's code shows which kind of queue feeds it, yet the contract differs: on a FIFO queue a handler
 * has to stop at the first failure and return the failed and all unprocessed messages, or the order within a message
 * group is lost. The checks hold a handler to that only when its class or its method carries this annotation, or when a
 * deployment template says so.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface FifoQueue {}
