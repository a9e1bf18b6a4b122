package dev.pairwise.catalogue.persistence;

import org.springframework.data.jpa.repository.JpaRepository;

interface Makers extends JpaRepository<MakerRow, String> {}
