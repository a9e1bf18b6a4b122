package dev.pairwise.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Who makes and who serves. */
@RestController
@Tag(name = "parties", description = "Who trains models and who serves them.")
class PartyResource {

    @Operation(operationId = "listMakers", summary = "Makers")
    @Takes({Query.PAGE, Query.SIZE})
    @GetMapping(path = "/api/v1/makers", produces = MediaType.APPLICATION_JSON_VALUE)
    Listed<MakerAnswer> makers(Asked asked) {
        return asked.list(
                List.copyOf(asked.directory().makers().values()),
                maker -> MakerAnswer.of(maker, asked.directory(), asked.addresses()));
    }

    @Operation(operationId = "getMaker", summary = "One maker")
    @GetMapping(path = "/api/v1/makers/{maker}", produces = MediaType.APPLICATION_JSON_VALUE)
    MakerAnswer maker(@PathVariable String maker, Asked asked) {
        return MakerAnswer.of(Asked.present(maker, asked.directory().makers()), asked.directory(), asked.addresses());
    }

    @Operation(
            operationId = "listProviders",
            summary = "Providers",
            description = "Those whose routes are shown; plans and resellers of accounts are not.")
    @Takes({Query.PAGE, Query.SIZE})
    @GetMapping(path = "/api/v1/providers", produces = MediaType.APPLICATION_JSON_VALUE)
    Listed<ProviderAnswer> providers(Asked asked) {
        return asked.list(
                List.copyOf(asked.directory().providers().values()),
                provider -> ProviderAnswer.of(provider, asked.directory(), asked.addresses()));
    }

    @Operation(operationId = "getProvider", summary = "One provider")
    @GetMapping(path = "/api/v1/providers/{provider}", produces = MediaType.APPLICATION_JSON_VALUE)
    ProviderAnswer provider(@PathVariable String provider, Asked asked) {
        return ProviderAnswer.of(
                Asked.present(provider, asked.directory().providers()), asked.directory(), asked.addresses());
    }
}
