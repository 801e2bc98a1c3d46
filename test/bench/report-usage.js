const { writeSync } = require('node:fs');

/** Loaded before a program that is measured: as it ends, it tells on a channel of its own what it has used. */
const CHANNEL = 3;

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeSync(CHANNEL, JSON.stringify({ kilobytes: maxRSS, microseconds: userCPUTime + systemCPUTime }));
});
