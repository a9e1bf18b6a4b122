package dev.pairwise.catalogue.persistence;

import org.springframework.data.jpa.repository.JpaRepository;

interface RouteListings extends JpaRepository<RouteListingRow, Long> {}
