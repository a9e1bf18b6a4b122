package dev.pairwise.catalogue.persistence;

import org.springframework.data.jpa.repository.JpaRepository;

interface RouteClaims extends JpaRepository<RouteClaimRow, Long> {}
