// The stylesheet is imported for its effect. TypeScript wants a type for every import.
export {};
