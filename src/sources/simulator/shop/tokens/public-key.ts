/** The public half of an RSA key, made for this shop; nobody has kept the other half. */
export const PUBLIC_KEY = `-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAoSIc1DeBSRJeAnVtx1NS
lWbidqkjuk0zPPv+UgZ3fpoDzrZ3xviSGVzN0ky7t2BqsoIQ2LHBk9WtvBfFmp0z
NFdjJSJpoOEbKIN6R/bwrz7fWYpQY/+PFGaHEp72YmF0eB29GwK3hTSIzEa6jv0h
mdAEyw4+bUgVbUg3ofYl2Awiq28HstH+wzYMdH8qE2mj0F3Wl7HjftxNXfid4ggl
gin7BFEhcs89IufSH1nieYrLa34C13NUpIAeKpzAnJMD+K33DJvedVx2IKHxiATf
Rh0MhFoWggRR4WjplknU7rg6mT/K8Il0aXQ+XSpXCXrUBN2A10iLXT7ZYJdozNmj
FwIDAQAB
-----END PUBLIC KEY-----`
