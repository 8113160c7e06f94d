/** The question on which the pill is measured: of « Adapter », two pix below level 1. */
export const COMPETENCE = '3.3';
export const QUESTION = 'https://app.pix.fr/competences/recHmIWG6D0huq6Kx/evaluer';
export const PILL = '[data-pill]';
export const REACHED = '[data-level-reached]';
