package io.github.lambdabatch.deploy.template.cloudformation;

import static com.google.common.truth.Truth.assertThat;
import org.junit.jupiter.api.Test;

final class CloudFormationTemplateTest {
  @Test
  void all() throws Exception {
    for (String f : new String[] {"sam/orders.yaml","cloudformation/payments.yaml","cloudformation/inventory.template","cdk/ShippingStack.template.json","serverless-packaged/cloudformation-template-update-stack.json"}) {
      Described.file(f).forEach(System.out::println);
    }
  }
}
