package dev.pairwise.catalogue.persistence;

import org.springframework.data.jpa.repository.JpaRepository;

interface Benchmarks extends JpaRepository<BenchmarkRow, String> {}
