package dev.pairwise.catalogue;

import static dev.pairwise.catalogue.Documents.claim;
import static dev.pairwise.catalogue.Documents.claims;
import static dev.pairwise.catalogue.Documents.small;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpecsAssemblyTests {

    private static final String ROUTE =
            "{model: 'small', provider: 'host', modelId: 'small', state: 'unknown', source: 'models-dev'%s}";

    @Test
    void readsEveryField() {
        Model.Specs specs = small("""
            released: '2025-03', contextTokens: 128000, maxOutputTokens: 8000, parameters: '24B',
            activeParameters: '3B', architecture: 'Dense', openness: 'open-weights', commercialUse: 'conditional',
            licence: {name: 'Apache 2.0', spdx: 'Apache-2.0', osiApproved: true}, knowledgeCutoff: '2024-10',
            inputs: ['text', 'image'], outputs: ['text'], status: 'deprecated', retires: '2026-12-01',
            successor: 'small-2'\
            """).specs();

        assertThat(specs.released().is(PartialDate.parse("2025-03"))).isTrue();
        assertThat(specs.context().is(new TokenCount(128_000))).isTrue();
        assertThat(specs.maxOutput().is(new TokenCount(8000))).isTrue();
        assertThat(specs.parameters().is("24B")).isTrue();
        assertThat(specs.activeParameters().is("3B")).isTrue();
        assertThat(specs.architecture().is("Dense")).isTrue();
        assertThat(specs.licence().is(new Licence("Apache 2.0", Optional.of("Apache-2.0"), Optional.of(true))))
                .isTrue();
        assertThat(specs.openness().is(Openness.OPEN_WEIGHTS)).isTrue();
        assertThat(specs.commercialUse().is(CommercialUse.CONDITIONAL)).isTrue();
        assertThat(specs.knowledgeCutoff().is(PartialDate.parse("2024-10"))).isTrue();
        assertThat(specs.inputs().is(Set.of(Modality.TEXT, Modality.IMAGE))).isTrue();
        assertThat(specs.outputs().is(Set.of(Modality.TEXT))).isTrue();
        assertThat(specs.status().is(Status.DEPRECATED)).isTrue();
        assertThat(specs.retires().is(LocalDate.of(2026, 12, 1))).isTrue();
        assertThat(specs.successor().is(new Slug("small-2"))).isTrue();
    }

    @Test
    void keepsWhatOthersClaimBeyondTheTolerance() {
        Model model = small(
                "contextTokens: 128000",
                claims(
                        claim("helm", "contextTokens", "127000"),
                        claim("litellm", "contextTokens", "131072"),
                        claim("pairwise", "openness", "proprietary")));

        assertThat(Facts.source(model.specs().context())).isEqualTo("models-dev");
        assertThat(Facts.disagreements(model.specs().context())).containsExactly("litellm: TokenCount[value=131072]");
    }

    @Test
    void hearsOneSourceOnceByItsNewestWord() {
        Model model = small(
                "",
                claims(
                        claim("helm", "contextTokens", "1000", "checked: '2025-01-01'"),
                        claim("helm", "contextTokens", "2000", "checked: '2026-01-01'")));

        assertThat(model.specs().context().is(new TokenCount(2000))).isTrue();
        assertThat(Facts.disagreements(model.specs().context())).isEmpty();
    }

    @Test
    void callsWhatAProprietaryMakerKeepsToItselfNotDisclosed() {
        Model.Specs specs = small("openness: 'proprietary'").specs();

        assertThat(specs.parameters()).isEqualTo(Fact.missing(Absence.NOT_DISCLOSED));
        assertThat(specs.activeParameters()).isEqualTo(Fact.missing(Absence.NOT_DISCLOSED));
        assertThat(specs.architecture()).isEqualTo(Fact.missing(Absence.NOT_DISCLOSED));
        assertThat(specs.knowledgeCutoff()).isEqualTo(Fact.missing(Absence.NOT_SOURCED));
    }

    @Test
    void callsWhatNobodyLookedUpNotSourced() {
        Model.Specs open = small("openness: 'open-weights'").specs();
        Model.Specs unclear = small("").specs();

        assertThat(open.parameters()).isEqualTo(Fact.missing(Absence.NOT_SOURCED));
        assertThat(unclear.parameters()).isEqualTo(Fact.missing(Absence.NOT_SOURCED));
        assertThat(unclear.openness()).isEqualTo(Fact.missing(Absence.NOT_SOURCED));
        assertThat(open.licence()).isEqualTo(Fact.missing(Absence.NOT_SOURCED));
    }

    @Test
    void takesNoTokensForUnknown() {
        assertThat(small("contextTokens: 0").specs().context()).isEqualTo(Fact.missing(Absence.NOT_SOURCED));
    }

    @Test
    void announcesNoEndOfAnActiveModelAlone() {
        assertThat(small("").specs().retires()).isEqualTo(Fact.missing(Absence.NONE_ANNOUNCED));
        assertThat(small("").specs().successor()).isEqualTo(Fact.missing(Absence.NOT_SOURCED));
        assertThat(small("status: 'deprecated'").specs().retires()).isEqualTo(Fact.missing(Absence.NOT_SOURCED));
    }

    @Test
    void derivesTheLicenceOfAProprietaryModelFromItsOpenness() {
        Fact<Licence> licence = small("", claims(claim("helm", "openness", "proprietary")))
                .specs()
                .licence();

        assertThat(licence.is(new Licence("Proprietary", Optional.empty(), Optional.empty())))
                .isTrue();
        assertThat(Facts.source(licence)).isEqualTo("helm");
    }

    @Test
    void completesALicenceFromSourcesThatNameTheSame() {
        Fact<Licence> licence = small(
                        "licence: {name: 'Apache 2.0'}",
                        claims(
                                claim("helm", "licence.spdx", "Apache-2.0"),
                                claim("helm", "licence.osiApproved", "true"),
                                claim("litellm", "licence", "MIT")))
                .specs()
                .licence();

        assertThat(licence.is(new Licence("Apache 2.0", Optional.of("Apache-2.0"), Optional.of(true))))
                .isTrue();
        assertThat(Facts.known(licence).disagreements())
                .extracting(claim -> claim.value().name())
                .containsExactly("MIT");
    }

    @Test
    void readsTheSameLicenceWithAndWithoutTheWordAgreement() {
        Fact<Licence> licence = small(
                        "licence: {name: 'Llama 4 Community License'}",
                        claims(claim("helm", "licence", "Llama 4 Community License Agreement")))
                .specs()
                .licence();

        assertThat(Facts.known(licence).disagreements()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "MIT,                   MIT,        true",
        "Apache License v2.0,   Apache-2.0, true",
        "Modified MIT License,  ,           false",
        "Llama 3.1 Community,   ,           false",
        "Kimi K3 License,       ,           false",
        "Tencent HY Community License, ,    false",
        "NVIDIA Nemotron Open Model License Agreement, , false",
        "House Rules,           ,           "
    })
    void knowsTheMarkOfTheOpenSourceInitiative(String name, @Nullable String spdx, @Nullable Boolean approved) {
        Fact<Licence> licence = small("licence: {name: '" + name + "'}").specs().licence();

        assertThat(licence.is(new Licence(name, Optional.ofNullable(spdx), Optional.ofNullable(approved))))
                .isTrue();
    }

    @Test
    void leavesTheMarkThatASourceGives() {
        Fact<Licence> licence =
                small("licence: {name: 'MIT', osiApproved: false}").specs().licence();

        assertThat(licence.is(new Licence("MIT", Optional.of("MIT"), Optional.of(false))))
                .isTrue();
    }

    @Test
    void takesAModelForActiveUnlessSomebodySaysOtherwise() {
        assertThat(small("").specs().status().is(Status.ACTIVE)).isTrue();
        assertThat(small("status: 'retired'").specs().status().is(Status.RETIRED))
                .isTrue();
    }

    @Test
    void callsAModelDelistedWhenItsLastRouteEnded() {
        String ended = "routes: [" + ROUTE.formatted(", ended: '2026-06-02'") + "]";

        assertThat(small("status: 'active'", ended).specs().status().is(Status.DELISTED))
                .isTrue();
        assertThat(small("status: 'retired'", ended).specs().status().is(Status.RETIRED))
                .isTrue();
        assertThat(small("status: 'active', checked: '2026-06-03'", ended)
                        .specs()
                        .status()
                        .is(Status.ACTIVE))
                .isTrue();
    }

    @Test
    void keepsAModelActiveWhileARouteIsLeft() {
        String one = "routes: [" + ROUTE.formatted(", ended: '2026-06-02'") + ", "
                + ROUTE.formatted(", variant: 'fast'") + "]";

        assertThat(small("status: 'active'", one).specs().status().is(Status.ACTIVE))
                .isTrue();
    }

    @Test
    void refusesAValueItCannotReadAndSaysWhere() {
        assertThatThrownBy(() -> small("", claims(claim("helm", "released", "soon"))))
                .hasMessage("small, released: cannot read \"soon\"");
    }
}
