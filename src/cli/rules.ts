// readout rules: what the reader goes by, with reasons and examples.
import { Command } from 'commander';
import { CallError } from './failure.ts';

export function rulesCommand(): Command {
  return new Command('rules')
    .summary('list the rules of reading')
    .description('Lists the rules of reading by register: why each holds, an example a language, and what that gives.')
    .argument('[NAME]', 'only this rule, or the rules of this register')
    .action(printRules);
}

async function printRules(name: string | undefined): Promise<void> {
  const { registerRules } = await import('../reading/rules.ts');
  const { ruleText } = await import('../views/rules.ts');
  const width = Math.max(40, process.stdout.columns ?? 80);
  const lines: string[] = [];
  for (const { register, rules } of registerRules) {
    const wanted = rules.filter((rule) => name === undefined || name === register || name === rule.name);
    if (!wanted.length) continue;
    lines.push(register.toUpperCase(), '');
    for (const rule of wanted) lines.push(...ruleText(rule, width), '');
  }
  if (!lines.length) throw new CallError(`there is no rule or register "${name}"; readout rules lists them`);
  process.stdout.write(`${lines.join('\n').trimEnd()}\n`);
}
