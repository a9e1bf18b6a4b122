package dev.pairwise.catalogue.persistence;

import org.springframework.data.jpa.repository.JpaRepository;

interface Providers extends JpaRepository<ProviderRow, String> {}
