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

FROM eclipse-temurin:25-jre
RUN useradd --system --no-create-home --shell /usr/sbin/nologin pairwise
WORKDIR /site
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
USER pairwise
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-XX:+ExitOnOutOfMemoryError", "-jar", "pairwise.jar"]
