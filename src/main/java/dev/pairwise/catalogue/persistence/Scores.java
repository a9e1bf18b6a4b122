package dev.pairwise.catalogue.persistence;

import org.springframework.data.jpa.repository.JpaRepository;

interface Scores extends JpaRepository<ScoreRow, Long> {}
