/** Any value that JSON can say (RFC 8259), readonly. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
