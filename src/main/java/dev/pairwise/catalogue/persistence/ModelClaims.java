package dev.pairwise.catalogue.persistence;

import org.springframework.data.jpa.repository.JpaRepository;

interface ModelClaims extends JpaRepository<ModelClaimRow, Long> {}
