// Mutants that no policy test has to notice (有据的存活变异), each with the reason.
export const JUSTIFIED: Readonly<Record<string, string>> = {};
