package dev.pairwise.catalogue.persistence;

import org.springframework.data.jpa.repository.JpaRepository;

interface ChangeEvents extends JpaRepository<ChangeEventRow, Long> {}
