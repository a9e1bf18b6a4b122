package dev.pairwise.web.places;

import dev.pairwise.page.BenchmarkPages;
import dev.pairwise.page.BenchmarksPages;
import dev.pairwise.page.Links;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** The list of tests and the page of each. */
@Controller
class BenchmarkController {

    private final PlaceAnswers answers;

    BenchmarkController(PlaceAnswers answers) {
        this.answers = answers;
    }

    @GetMapping({"/benchmarks", "/benchmarks/"})
    ModelAndView benchmarks(ServletWebRequest request) {
        return answers.list("benchmarks", Links.benchmarks(), edition -> BenchmarksPages.of(edition.places()), request);
    }

    @GetMapping({"/benchmarks/{name}", "/benchmarks/{name}/"})
    ModelAndView benchmark(@PathVariable String name, ServletWebRequest request) {
        return answers.place(
                PlaceKind.BENCHMARK,
                name,
                (place, edition) -> BenchmarkPages.of(
                        place, edition.places(), edition.standings().list()),
                request);
    }
}
