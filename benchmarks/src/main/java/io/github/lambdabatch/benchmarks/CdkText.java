package io.github.lambdabatch.benchmarks;

/** A function and what belongs to it, as the CDK writes them. */
final class CdkText {
  static final String FUNCTION =
      """
        "DeadLetters@N@9F481D45": {
         "Type": "AWS::SQS::Queue",
         "UpdateReplacePolicy": "Delete",
         "DeletionPolicy": "Delete",
         "Metadata": {"aws:cdk:path": "Stack/DeadLetters@N@/Resource"}
        },
        "Queue@N@7E0A1B22": {
         "Type": "AWS::SQS::Queue",
         "Properties": {
          "RedrivePolicy": {
           "deadLetterTargetArn": {"Fn::GetAtt": ["DeadLetters@N@9F481D45", "Arn"]},
           "maxReceiveCount": 3
          },
          "VisibilityTimeout": 180
         },
         "UpdateReplacePolicy": "Delete",
         "DeletionPolicy": "Delete",
         "Metadata": {"aws:cdk:path": "Stack/Queue@N@/Resource"}
        },
        "Function@N@ServiceRole5C2DE0F1": {
         "Type": "AWS::IAM::Role",
         "Properties": {
          "AssumeRolePolicyDocument": {
           "Statement": [
            {"Action": "sts:AssumeRole", "Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}}
           ],
           "Version": "2012-10-17"
          },
          "ManagedPolicyArns": [
           {
            "Fn::Join": [
             "",
             ["arn:", {"Ref": "AWS::Partition"}, ":iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"]
            ]
           }
          ]
         },
         "Metadata": {"aws:cdk:path": "Stack/Function@N@/ServiceRole/Resource"}
        },
        "Function@N@1D6F2A90": {
         "Type": "AWS::Lambda::Function",
         "Properties": {
          "Code": {
           "S3Bucket": {"Fn::Sub": "cdk-hnb659fds-assets-${AWS::AccountId}-${AWS::Region}"},
           "S3Key": "4f1c0b7a9ce03a7f2f2c2d7b55c9ce2c1e1b9b4a0d9f35f0d27a5a4f3b0c8d11.zip"
          },
          "Handler": "Handler@N@::handleRequest",
          "MemorySize": 1024,
          "Role": {"Fn::GetAtt": ["Function@N@ServiceRole5C2DE0F1", "Arn"]},
          "Runtime": "java17",
          "Timeout": 30
         },
         "DependsOn": ["Function@N@ServiceRole5C2DE0F1"],
         "Metadata": {
          "aws:cdk:path": "Stack/Function@N@/Resource",
          "aws:asset:path": "asset.4f1c0b7a9ce03a7f2f2c2d7b55c9ce2c1e1b9b4a0d9f35f0d27a5a4f3b0c8d11.jar",
          "aws:asset:is-bundled": false,
          "aws:asset:property": "Code"
         }
        },
        "Function@N@SqsEventSourceStackQueue@N@03D3B5D9": {
         "Type": "AWS::Lambda::EventSourceMapping",
         "Properties": {
          "BatchSize": 10,
          "EventSourceArn": {"Fn::GetAtt": ["Queue@N@7E0A1B22", "Arn"]},
          "FunctionName": {"Ref": "Function@N@1D6F2A90"},
          "FunctionResponseTypes": ["ReportBatchItemFailures"]
         },
         "Metadata": {"aws:cdk:path": "Stack/Function@N@/SqsEventSource:StackQueue@N@03D3B5D9/Resource"}
        }""";

  private CdkText() {}
}
