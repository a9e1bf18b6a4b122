# docker build . makes the image of the site; docker compose up runs it with its database.
FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /build
COPY .mvn .mvn
COPY pom.xml .
RUN mvn --batch-mode --no-transfer-progress dependency:go-offline
COPY db db
COPY templates-static templates-static
COPY src/main src/main
RUN mvn --batch-mode --no-transfer-progress package -Dmaven.test.skip=true \
    && java -Djarmode=tools -jar target/pairwise-*.jar extract --layers --destination layers \
    && mv layers/application/pairwise-*.jar layers/application/pairwise.jar

FROM eclipse-temurin:25-jre AS site
RUN useradd --system --no-create-home --shell /usr/sbin/nologin pairwise
WORKDIR /site
# One JSON object a line, for machines that collect logs; docker run -e LOGGING_STRUCTURED_FORMAT_CONSOLE= makes them plain.
ENV LOGGING_STRUCTURED_FORMAT_CONSOLE=ecs
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
COPY src/main/docker/java.options src/main/docker/pairwise ./

# One run of the very files and the very java that serve later, so that what it learns fits them. Only the cache leaves this stage.
FROM site AS training
RUN apt-get update && apt-get install --yes --no-install-recommends curl postgresql
COPY src/main/docker/train ./
RUN service postgresql start \
    && su postgres -c "psql --command \"create role pairwise login password 'pairwise'\" --command 'create database pairwise owner pairwise'" \
    && SPRING_DATASOURCE_URL=jdbc:postgresql://127.0.0.1:5432/pairwise SPRING_DATASOURCE_USERNAME=pairwise SPRING_DATASOURCE_PASSWORD=pairwise ./train . \
    && service postgresql stop

FROM site
COPY --from=training /site/pairwise.aot ./
USER pairwise
EXPOSE 8080
ENTRYPOINT ["/site/pairwise"]
