package dev.pairwise.catalogue.persistence;

import org.springframework.data.jpa.repository.JpaRepository;

interface ModelAliases extends JpaRepository<ModelAliasRow, String> {}
