// npm run sbom: what is shipped, as CycloneDX, into out/sbom.cdx.json.
import { launch } from './setup/launch.mjs'

await launch('sbom')
