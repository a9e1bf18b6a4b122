package dev.pairwise.catalogue.persistence;

import org.springframework.data.jpa.repository.JpaRepository;

interface Sources extends JpaRepository<SourceRow, String> {}
