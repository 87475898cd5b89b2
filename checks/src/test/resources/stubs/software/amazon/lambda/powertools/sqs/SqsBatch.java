package software.amazon.lambda.powertools.sqs;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@Retention(RetentionPolicy.RUNTIME)
public @interface SqsBatch {
  Class<? extends SqsMessageHandler<?>> value();

  boolean suppressException() default false;
}
