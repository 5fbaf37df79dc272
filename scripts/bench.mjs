// npm run bench [-- start import drag chart]: speed as ratios, side by side in one run; a table, and out/bench.json.
import { launch } from './setup/launch.mjs'

await launch('bench')
