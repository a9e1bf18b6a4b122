package dev.pairwise.catalogue.persistence;

import org.springframework.data.jpa.repository.JpaRepository;

interface Models extends JpaRepository<ModelRow, String> {}
