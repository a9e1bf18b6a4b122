package dev.pairwise.catalogue.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pairwise.StoreTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** The database itself refuses what cannot be true, whoever writes. */
@StoreTest
@Transactional
class SchemaTests {

    private static final String VALID = """
            insert into source values ('list', 'The list', 'MIT', null, '2026-09-01');
            insert into maker values ('acme', 'Acme', null, 'list', null, '2026-09-01', '2026-09-01');
            insert into provider values ('cloudy', 'Cloudy', null, 'host', null, 'list', null, '2026-09-01', '2026-09-01');
            insert into model values ('one', 'One', 'acme', 'list', null, '2026-09-01', '2026-09-01');
            insert into model_alias values ('uno', 'one');
            insert into model_claim values (1, 'one', 'kind', 'chat', 'list', null, '2026-09-01', '2026-09-01');
            insert into model_capability values (2, 'one', 'vision', 'no', 'list', null, '2026-09-01', '2026-09-01');
            insert into route values (3, 'one', 'cloudy', 'acme/one', null, null);
            insert into route_listing (id, route, state, input, deprecated, held, source, checked, changed)
                values (4, 3, 'priced', 1.5, false, false, 'list', '2026-09-01', '2026-09-01');
            insert into benchmark (slug, name, unit, higher_is_better, source, checked, changed)
                values ('sums', 'Sums', '%', true, 'list', '2026-09-01', '2026-09-01');
            insert into score (id, benchmark, model, value, source, checked, changed)
                values (5, 'sums', 'one', 80, 'list', '2026-09-01', '2026-09-01');
            insert into route_price (id, route, mode, valid_from, source, checked, changed)
                values (6, 3, 'standard', '2026-09-01', 'list', '2026-09-01', '2026-09-01');
            insert into route_tier values (7, 4, 200000, 2, 3, null);
            insert into route_capability values (8, 4, 'vision', 'yes');
            insert into route_claim values (9, 'one', 'cloudy/acme/one', 'input', '2', 'list', null, '2026-09-01', '2026-09-01');
            insert into withdrawn values ('gone');
            insert into change_event values
                (10, 'fact-changed', 'one', null, 'kind', 'chat', 'other', '2026-09-01', 'list');
            """;

    private final JdbcTemplate database;

    @Autowired
    SchemaTests(JdbcTemplate database) {
        this.database = database;
    }

    @BeforeEach
    void fill() {
        database.execute("truncate source, withdrawn cascade");
        database.execute(VALID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update source set slug = 'No Slug'",
                "update source set name = ''",
                "update source set licence = null",
                "update maker set slug = '-acme'",
                "update maker set name = ''",
                "update maker set source = 'nobody'",
                "update provider set tier = 'reseller'",
                "update provider set first_party_of = 'nobody'",
                "update provider set url = ''",
                "update model set slug = 'One'",
                "update model set slug = 'one.'",
                "update model set name = ''",
                "update model set maker = 'nobody'",
                "update model set checked = null",
                "insert into model select * from model",
                "update model_alias set model = 'nobody'",
                "update model_alias set alias = ''",
                "update model_alias set alias = 'one'",
                "update model_claim set field = 'colour'",
                "update model_claim set value = ''",
                "update model_claim set value = 'toaster'",
                "update model_claim set field = 'successor', value = 'Not A Slug'",
                "update model_claim set field = 'contextTokens', value = '0'",
                "update model_claim set field = 'released', value = '2026-13'",
                "update model_claim set field = 'retires', value = '2026'",
                "update model_claim set field = 'licence.osiApproved', value = 'maybe'",
                "update model_claim set field = 'openness', value = 'open'",
                "update model_claim set field = 'commercialUse', value = 'perhaps'",
                "update model_claim set field = 'inputs', value = 'smell'",
                "update model_claim set field = 'status', value = 'gone'",
                "insert into model_claim select 99, model, field, value, source, source_url, checked, changed from model_claim",
                "update model_capability set support = 'maybe'",
                "update model_capability set support = null",
                "update model_capability set code = 'telepathy'",
                "insert into model_capability select 99, model, code, support, source, source_url, checked, changed from model_capability",
                "insert into route values (99, 'one', 'cloudy', 'acme/one', null, null)",
                "update route set model_id = ''",
                "update route set provider = 'nobody'",
                "update route_listing set state = 'cheap'",
                "update route_listing set input = -0.01",
                "update route_listing set output = 1000.01",
                "update route_listing set input = 0",
                "update route_listing set context_tokens = 0",
                "update route_listing set listed_from = '2026-02-01', ended = '2026-01-01'",
                "update route_listing set source = 'nobody'",
                "update route_tier set from_tokens = 0",
                "update route_tier set input = -1",
                "update route_capability set support = 'maybe'",
                "update route_price set valid_to = '2026-01-01'",
                "update route_price set input = 1001",
                "update route_price set mode = 'night'",
                "update route_price set hours = '09:00-17:00'",
                "update route_claim set route = 'cloudy'",
                "update benchmark set unit = ''",
                "update benchmark set questions = 0",
                "update score set benchmark = 'nobody'",
                "update score set standard_error = -1",
                "update score set measured = 'yesterday'",
                "insert into score select 99, benchmark, model, 81, null, null, null, null, null, null, source, null, checked, changed from score",
                "update withdrawn set slug = 'Gone'",
                "update change_event set kind = 'rumour'",
                "update change_event set new_value = 'chat'",
                "update change_event set kind = 'route-ended'",
                "delete from source",
                "delete from model",
                "delete from route",
                "insert into catalogue_version values (false, 1, null)",
                "update catalogue_version set counter = -1"
            })
    void refusesWhatCannotBeTrue(String statement) {
        assertThatThrownBy(() -> database.execute(statement)).isInstanceOf(DataIntegrityViolationException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update route_listing set state = 'free', input = 0, output = 0",
                "update route_listing set input = 1000",
                "update model_capability set support = 'unknown'",
                "update model_claim set field = 'released', value = '2026'",
                "update route_price set mode = 'peak', hours = '09:00-17:00'"
            })
    void allowsWhatCan(String statement) {
        assertThat(database.update(statement)).isEqualTo(1);
    }
}
