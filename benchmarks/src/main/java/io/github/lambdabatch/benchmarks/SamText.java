package io.github.lambdabatch.benchmarks;

/** A function and what belongs to it, as SAM has it. */
final class SamText {
  static final String FUNCTION =
      """
        Queue@N@:
          Type: AWS::SQS::Queue
          Properties:
            QueueName: !Sub numbers-@N@-${Stage}
            VisibilityTimeout: 180
            RedrivePolicy:
              deadLetterTargetArn: !GetAtt DeadLetters@N@.Arn
              maxReceiveCount: 3
        DeadLetters@N@:
          Type: AWS::SQS::Queue
          Properties:
            MessageRetentionPeriod: 1209600
        Role@N@:
          Type: AWS::IAM::Role
          Properties:
            AssumeRolePolicyDocument:
              Version: '2012-10-17'
              Statement:
                - Effect: Allow
                  Principal: {Service: lambda.amazonaws.com}
                  Action: sts:AssumeRole
            ManagedPolicyArns:
              - !Sub arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaSQSQueueExecutionRole
        Alarm@N@:
          Type: AWS::CloudWatch::Alarm
          Properties:
            Namespace: AWS/SQS
            MetricName: ApproximateNumberOfMessagesVisible
            Dimensions:
              - {Name: QueueName, Value: !GetAtt DeadLetters@N@.QueueName}
            Statistic: Maximum
            Period: 60
            EvaluationPeriods: 1
            Threshold: 0
            ComparisonOperator: GreaterThanThreshold
        Function@N@:
          Type: AWS::Serverless::Function
          Properties:
            CodeUri: build/distributions/numbers.zip
            Handler: Handler@N@::handleRequest
            Role: !GetAtt Role@N@.Arn
            Environment:
              Variables:
                STAGE: !Ref Stage
                LIMIT: '@N@'
            Events:
              Messages:
                Type: SQS
                Properties:
                  Queue: !GetAtt Queue@N@.Arn
                  BatchSize: 10
                  FunctionResponseTypes:
                    - ReportBatchItemFailures
      """;

  private SamText() {}
}
