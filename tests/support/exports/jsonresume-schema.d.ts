declare module '@jsonresume/schema' {
  export const schema: import('ajv').AnySchema;
}
