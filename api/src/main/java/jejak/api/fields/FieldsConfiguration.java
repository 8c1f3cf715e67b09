package jejak.api.fields;

import graphql.execution.instrumentation.Instrumentation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How those who take part in answering are put together. */
@Configuration(proxyBeanMethods = false)
class FieldsConfiguration {

    @Bean
    GraphQlSourceBuilderCustomizer chainForQuestions(ObjectProvider<Instrumentation> all) {
        return builder -> builder.configureGraphQl(engine ->
                engine.instrumentation(new ChainForQuestions(all.orderedStream().toList())));
    }
}
