#!/usr/bin/env node
// Checks the version of Node before anything is imported that an older one could not read.
import module from 'node:module';
import process from 'node:process';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major > 24 || (major === 24 && minor >= 15)) {
  module.enableCompileCache();
  await import('../dist/cli/main.js');
} else {
  process.stderr.write(
    `readout needs Node 24.15 or newer; this is Node ${process.versions.node}.\n` +
      `Run it with a newer one: npx -p node@26 -p readout readout ${process.argv.slice(2).join(' ')}\n`,
  );
  process.exitCode = 2;
}
