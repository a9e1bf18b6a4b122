package dev.pairwise.catalogue.persistence;

import org.springframework.data.jpa.repository.JpaRepository;

interface RoutePrices extends JpaRepository<RoutePriceRow, Long> {}
