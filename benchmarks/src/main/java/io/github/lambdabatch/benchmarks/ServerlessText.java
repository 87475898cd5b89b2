package io.github.lambdabatch.benchmarks;

/** A function and what belongs to it, in a configuration of the Serverless Framework. */
final class ServerlessText {
  static final String FUNCTION =
      """
        function@N@:
          handler: Handler@N@::handleRequest
          description: Puts numbers into the queue @N@
          memorySize: 1024
          timeout: 30
          environment:
            STAGE: ${sls:stage}
            LIMIT: '@N@'
          events:
            - sqs:
                arn: !GetAtt Queue@N@.Arn
                batchSize: ${self:custom.batch}
                functionResponseType: ReportBatchItemFailures
      """;

  static final String RESOURCES =
      """
          Queue@N@:
            Type: AWS::SQS::Queue
            Properties:
              QueueName: ${self:service}-@N@-${sls:stage}
              VisibilityTimeout: 180
              RedrivePolicy:
                deadLetterTargetArn: !GetAtt DeadLetters@N@.Arn
                maxReceiveCount: 3
          DeadLetters@N@:
            Type: AWS::SQS::Queue
            Properties:
              MessageRetentionPeriod: 1209600
          Topic@N@:
            Type: AWS::SNS::Topic
            Properties:
              DisplayName: ${self:service} @N@
          Alarm@N@:
            Type: AWS::CloudWatch::Alarm
            Properties:
              Namespace: AWS/SQS
              MetricName: ApproximateNumberOfMessagesVisible
              Dimensions:
                - {Name: QueueName, Value: !GetAtt DeadLetters@N@.QueueName}
              AlarmActions: [!Ref Topic@N@]
              Statistic: Maximum
              Period: 60
              EvaluationPeriods: 1
              Threshold: 0
              ComparisonOperator: GreaterThanThreshold
      """;

  private ServerlessText() {}
}
