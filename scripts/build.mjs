// npm run build: the build alone, into out/.
import { launch } from './setup/launch.mjs'

await launch('build')
