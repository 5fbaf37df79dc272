// npm run torture [-- NAME… --cepat]: everything that is proved under torture (scripts/torture/proofs), or the proofs named;
// --cepat in the short form of `npm test`. Prints a table and writes out/torture.json.
import { launch } from './setup/launch.mjs'

await launch('torture')
