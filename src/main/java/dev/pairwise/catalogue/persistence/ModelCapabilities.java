package dev.pairwise.catalogue.persistence;

import org.springframework.data.jpa.repository.JpaRepository;

interface ModelCapabilities extends JpaRepository<ModelCapabilityRow, Long> {}
