/** The name of each comparison in the tables of the inspector, at most 24 characters. */
import type { CheckTexts } from '../text-shapes'

export const checks = {
  route: 'Route',
  method: 'Method',
  origin: 'Origin',
  quota: 'Quota',
  credentials: 'Credentials',
  structure: 'Structure',
  algorithm: 'Algorithm (alg)',
  signature: 'Signature',
  type: 'Type (typ)',
  issuer: 'Issuer (iss)',
  audience: 'Audience (aud)',
  notBefore: 'Not before (nbf)',
  expiry: 'Expires (exp)',
  scope: 'Scope',
  role: 'Role',
  parameter: 'Parameter',
  mediaType: 'Media type',
  json: 'JSON syntax',
  field: 'Field',
  owner: 'Owner',
  password: 'Password hash',
  stock: 'Stock',
  state: 'Order status',
} as const satisfies CheckTexts
