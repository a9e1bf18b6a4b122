package dev.pairwise.catalogue.persistence;

import org.springframework.data.jpa.repository.JpaRepository;

interface Routes extends JpaRepository<RouteRow, Long> {}
