package dev.pairwise.catalogue.persistence;

import org.springframework.data.jpa.repository.JpaRepository;

interface Withdrawals extends JpaRepository<WithdrawnRow, String> {}
