package dk.medspil.crooked.exchange;

import java.net.Socket;

/** Breaks a rule: a program without a network holds a socket. */
public record PackageThatCallsHome(Socket home) {}
